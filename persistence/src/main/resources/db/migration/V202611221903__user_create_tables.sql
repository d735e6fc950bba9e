CREATE SEQUENCE seq_app_user INCREMENT BY 50 START WITH 1000;

CREATE TABLE app_user (
    id            bigint       NOT NULL,
    version       bigint       NOT NULL,
    hsa_id        varchar(40)  NOT NULL,
    user_name     varchar(40)  NOT NULL,
    given_name    varchar(60)  NOT NULL,
    family_name   varchar(60)  NOT NULL,
    title         varchar(60),
    email         varchar(120),
    phone         varchar(30),
    mobile        varchar(30),
    active        boolean      NOT NULL,
    CONSTRAINT pk_app_user PRIMARY KEY (id),
    CONSTRAINT uq_app_user_hsa_id UNIQUE (hsa_id),
    CONSTRAINT uq_app_user_user_name UNIQUE (user_name)
);

CREATE TABLE job_role (
    code varchar(30) NOT NULL,
    CONSTRAINT pk_job_role PRIMARY KEY (code)
);

CREATE TABLE role_permission (
    role_code  varchar(30) NOT NULL,
    permission varchar(40) NOT NULL,
    CONSTRAINT pk_role_permission PRIMARY KEY (role_code, permission),
    CONSTRAINT fk_role_permission_role FOREIGN KEY (role_code) REFERENCES job_role (code)
);

CREATE TABLE user_role (
    user_id   bigint      NOT NULL,
    role_code varchar(30) NOT NULL,
    CONSTRAINT pk_user_role PRIMARY KEY (user_id, role_code),
    CONSTRAINT fk_user_role_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT fk_user_role_role FOREIGN KEY (role_code) REFERENCES job_role (code)
);

CREATE TABLE user_customer (
    user_id          bigint  NOT NULL,
    customer_id      bigint  NOT NULL,
    default_customer boolean NOT NULL,
    CONSTRAINT pk_user_customer PRIMARY KEY (user_id, customer_id),
    CONSTRAINT fk_user_customer_user FOREIGN KEY (user_id) REFERENCES app_user (id),
    CONSTRAINT fk_user_customer_customer FOREIGN KEY (customer_id) REFERENCES customer (id)
);

-- What the server's security realm reads: one row per permission of a user who may log in.
CREATE VIEW login_permission AS
SELECT u.hsa_id, rp.permission
FROM app_user u
JOIN user_role ur ON ur.user_id = u.id
JOIN role_permission rp ON rp.role_code = ur.role_code
WHERE u.active;

-- What the portal says about an article, and what the article register keeps of it.
ALTER TABLE article ADD COLUMN in_assortment boolean DEFAULT FALSE NOT NULL;
ALTER TABLE article ADD COLUMN needs_consultant boolean DEFAULT FALSE NOT NULL;
ALTER TABLE article ADD COLUMN never_components boolean DEFAULT FALSE NOT NULL;
-- SEK that the user pays at most; none when null
ALTER TABLE article ADD COLUMN cost_ceiling numeric(12,2);
ALTER TABLE article ADD COLUMN cost_ceiling_text varchar(400);
ALTER TABLE article ADD COLUMN extra_information varchar(1000);
-- name of a file in the folder of instructions
ALTER TABLE article ADD COLUMN instructions varchar(80);
ALTER TABLE article ADD COLUMN responsibility varchar(20);
ALTER TABLE article ADD COLUMN fixed_asset boolean DEFAULT FALSE NOT NULL;
ALTER TABLE article ADD COLUMN depreciation_years integer;
ALTER TABLE article ADD COLUMN service_grade varchar(2);
ALTER TABLE article ADD COLUMN serial_number_required boolean DEFAULT FALSE NOT NULL;
ALTER TABLE article ADD COLUMN operating_hours boolean DEFAULT FALSE NOT NULL;

-- what is published now is what was procured; rent makes assets and accessories of grade 44
UPDATE article SET in_assortment = published, version = version + 1;
UPDATE article SET fixed_asset = TRUE WHERE article_type = 'MAIN_DEVICE' AND charging_form = 'RENTAL';
UPDATE article SET service_grade = '44' WHERE article_type = 'ACCESSORY' AND charging_form = 'RENTAL';
UPDATE article SET serial_number_required = TRUE WHERE individual_tracked;

ALTER TABLE article ADD CONSTRAINT ck_article_cost_ceiling CHECK (cost_ceiling IS NULL OR cost_ceiling > 0);
ALTER TABLE article ADD CONSTRAINT ck_article_responsibility CHECK (responsibility IS NULL
    OR responsibility IN ('PRINCIPAL', 'RETURN_RANGE', 'SELF', 'VISION_CENTRE'));
ALTER TABLE article ADD CONSTRAINT ck_article_service_grade CHECK (service_grade IS NULL
    OR service_grade IN ('00', '10', '11', '12', '13', '20', '30', '33', '44'));
-- BO-AR-01
ALTER TABLE article ADD CONSTRAINT ck_article_rented_main CHECK (article_type <> 'MAIN_DEVICE'
    OR charging_form <> 'RENTAL' OR (individual_tracked AND fixed_asset));
-- BO-AR-03
ALTER TABLE article ADD CONSTRAINT ck_article_responsibility_form CHECK (responsibility IS NULL
    OR responsibility NOT IN ('RETURN_RANGE', 'SELF')
    OR (charging_form <> 'RENTAL' AND article_type <> 'SPARE_PART'));
-- BO-AR-04
ALTER TABLE article ADD CONSTRAINT ck_article_component CHECK (NOT can_be_component OR article_type = 'ACCESSORY');
-- BO-AR-05
ALTER TABLE article ADD CONSTRAINT ck_article_assortment CHECK (published OR NOT in_assortment);
-- BO-AR-06
ALTER TABLE article ADD CONSTRAINT ck_article_tracked CHECK (individual_tracked
    OR NOT (serial_number_required OR operating_hours OR never_components));
-- BO-AR-07
ALTER TABLE article ADD CONSTRAINT ck_article_depreciation CHECK (depreciation_years IS NULL
    OR (fixed_asset AND depreciation_years IN (3, 5)));
-- BO-AR-08
ALTER TABLE article ADD CONSTRAINT ck_article_rented_accessory CHECK (article_type <> 'ACCESSORY'
    OR charging_form <> 'RENTAL' OR COALESCE(service_grade, '') = '44');

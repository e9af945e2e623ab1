-- Revert guildkeeper:pictures/schema from pg

begin;
set local role guildkeeper_owner;

drop type pictures.theme;
drop schema pictures;

commit;

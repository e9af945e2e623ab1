-- Revert guildkeeper:privacy/place from pg

begin;
set local role guildkeeper_owner;

drop view privacy.place;

commit;

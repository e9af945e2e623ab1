-- Revert guildkeeper:text/_as_latin from pg

begin;
set local role guildkeeper_owner;

drop function text._as_latin;

commit;

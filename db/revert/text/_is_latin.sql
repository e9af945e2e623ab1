-- Revert guildkeeper:text/_is_latin from pg

begin;
set local role guildkeeper_owner;

drop function text._is_latin;

commit;

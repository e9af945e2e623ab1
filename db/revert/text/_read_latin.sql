-- Revert guildkeeper:text/_read_latin from pg

begin;
set local role guildkeeper_owner;

drop function text._read_latin;

commit;

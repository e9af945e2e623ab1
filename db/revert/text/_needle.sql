-- Revert guildkeeper:text/_needle from pg

begin;
set local role guildkeeper_owner;

drop function text._needle;

commit;

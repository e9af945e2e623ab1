-- Revert guildkeeper:text/_without_invisible from pg

begin;
set local role guildkeeper_owner;

drop function text._without_invisible;

commit;

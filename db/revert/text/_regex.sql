-- Revert guildkeeper:text/_regex from pg

begin;
set local role guildkeeper_owner;

drop function text._regex;

commit;

-- Revert guildkeeper:text/_path from pg

begin;
set local role guildkeeper_owner;

drop function text._path;

commit;

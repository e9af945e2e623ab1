-- Revert guildkeeper:text/_says from pg

begin;
set local role guildkeeper_owner;

drop function text._says;

commit;

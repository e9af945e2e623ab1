-- Revert guildkeeper:text/_decoded from pg

begin;
set local role guildkeeper_owner;

drop function text._decoded;

commit;

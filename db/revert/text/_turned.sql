-- Revert guildkeeper:text/_turned from pg

begin;
set local role guildkeeper_owner;

drop function text._turned;

commit;

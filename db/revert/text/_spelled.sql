-- Revert guildkeeper:text/_spelled from pg

begin;
set local role guildkeeper_owner;

drop function text._spelled;

commit;

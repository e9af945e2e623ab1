-- Revert guildkeeper:event/_outcome from pg

begin;
set local role guildkeeper_owner;

drop function event._outcome;

commit;

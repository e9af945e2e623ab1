-- Revert guildkeeper:event/_prune from pg

begin;
set local role guildkeeper_owner;

drop function event._prune;

commit;

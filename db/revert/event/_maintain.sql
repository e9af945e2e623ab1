-- Revert guildkeeper:event/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function event._maintain;

commit;

-- Revert guildkeeper:outbox/_refused_requests from pg

begin;
set local role guildkeeper_owner;

drop function outbox._refused_requests;

commit;

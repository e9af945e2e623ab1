-- Verify guildkeeper:outbox/_in_bulk on pg

begin;

select 'outbox._in_bulk'::regproc;

rollback;

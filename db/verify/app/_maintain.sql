-- Verify guildkeeper:app/_maintain on pg

begin;

select 'app._maintain'::regproc;
select 1 / count(*) from outbox.handler where function = 'app._maintain';

rollback;

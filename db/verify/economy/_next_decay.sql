-- Verify guildkeeper:economy/_next_decay on pg

begin;

select 'economy._next_decay'::regproc;

rollback;

-- Verify guildkeeper:economy/_moved on pg

begin;

select 'economy._moved'::regproc;

rollback;

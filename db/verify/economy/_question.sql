-- Verify guildkeeper:economy/_question on pg

begin;

select 'economy._question'::regproc;

rollback;

-- Verify guildkeeper:economy/_most_at_once on pg

begin;

select 'economy._most_at_once'::regproc;

rollback;

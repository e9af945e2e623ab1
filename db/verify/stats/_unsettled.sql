-- Verify guildkeeper:stats/_unsettled on pg

begin;

select 'stats._unsettled'::regproc;

rollback;

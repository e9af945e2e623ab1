-- Verify guildkeeper:stats/_newcomers on pg

begin;

select 'stats._newcomers'::regproc;

rollback;

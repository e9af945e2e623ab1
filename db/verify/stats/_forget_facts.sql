-- Verify guildkeeper:stats/_forget_facts on pg

begin;

select 'stats._forget_facts'::regproc;

rollback;

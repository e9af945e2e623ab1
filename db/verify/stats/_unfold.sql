-- Verify guildkeeper:stats/_unfold on pg

begin;

select 'stats._unfold'::regproc;

rollback;

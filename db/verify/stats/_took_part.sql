-- Verify guildkeeper:stats/_took_part on pg

begin;

select 'stats._took_part'::regproc;

rollback;

-- Verify guildkeeper:stats/_sizes_wanted on pg

begin;

select 'stats._sizes_wanted'::regproc;

rollback;

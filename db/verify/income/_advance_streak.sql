-- Verify guildkeeper:income/_advance_streak on pg

begin;

select 'income._advance_streak'::regproc;

rollback;

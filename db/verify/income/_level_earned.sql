-- Verify guildkeeper:income/_level_earned on pg

begin;

select 'income._level_earned'::regproc;

rollback;

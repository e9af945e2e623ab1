-- Verify guildkeeper:income/_voice_earned on pg

begin;

select 'income._voice_earned'::regproc;

rollback;

-- Verify guildkeeper:app/_duration_in_words on pg

begin;

select 'app._duration_in_words'::regproc;

rollback;

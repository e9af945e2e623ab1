-- Verify guildkeeper:tickets/_forget_words on pg

begin;

select 'tickets._forget_words'::regproc;

rollback;

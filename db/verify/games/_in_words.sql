-- Verify guildkeeper:games/_in_words on pg

begin;

select 'games._in_words'::regproc;

rollback;

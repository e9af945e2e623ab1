-- Verify guildkeeper:text/_as_words on pg

begin;

select 'text._as_words'::regproc;

rollback;

-- Verify guildkeeper:tickets/_has_texts on pg

begin;

select 'tickets._has_texts'::regproc;

rollback;

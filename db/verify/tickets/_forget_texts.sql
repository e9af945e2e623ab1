-- Verify guildkeeper:tickets/_forget_texts on pg

begin;

select 'tickets._forget_texts'::regproc;

rollback;

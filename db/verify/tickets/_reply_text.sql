-- Verify guildkeeper:tickets/_reply_text on pg

begin;

select 'tickets._reply_text'::regproc;

rollback;

-- Verify guildkeeper:app/_is_plain_text on pg

begin;

select 'app._is_plain_text'::regproc;

rollback;

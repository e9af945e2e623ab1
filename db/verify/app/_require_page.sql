-- Verify guildkeeper:app/_require_page on pg

begin;

select 'app._require_page'::regproc;

rollback;

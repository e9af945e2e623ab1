-- Verify guildkeeper:app/_require_page_size on pg

begin;

select 'app._require_page_size'::regproc;

rollback;

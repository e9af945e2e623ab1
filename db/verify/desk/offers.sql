-- Verify guildkeeper:desk/offers on pg

begin;

select 'desk.offers'::regproc;

rollback;

-- Verify guildkeeper:desk/errors on pg

begin;

select 1 / count(*) from app.error e where e.name = 'unknown_ticket_type';

rollback;

-- Verify guildkeeper:text/link on pg

begin;

select 'text.link'::regtype;

rollback;

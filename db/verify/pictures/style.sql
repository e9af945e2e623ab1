-- Verify guildkeeper:pictures/style on pg

begin;

select 'pictures.style'::regclass;

rollback;

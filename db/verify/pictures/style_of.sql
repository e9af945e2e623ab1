-- Verify guildkeeper:pictures/style_of on pg

begin;

select 'pictures.style_of'::regproc;

rollback;

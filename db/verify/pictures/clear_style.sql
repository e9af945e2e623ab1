-- Verify guildkeeper:pictures/clear_style on pg

begin;

select 'pictures.clear_style'::regproc;

rollback;

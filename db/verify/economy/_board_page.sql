-- Verify guildkeeper:economy/_board_page on pg

begin;

select 'economy._board_page'::regproc;

rollback;

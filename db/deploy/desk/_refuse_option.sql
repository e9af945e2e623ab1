-- Deploy guildkeeper:desk/_refuse_option to pg

begin;
set local role guildkeeper_owner;

create function desk._refuse_option(option text, value text)
returns void
language plpgsql stable
as $$
declare
  v_key constant text := 'desk.type.' || _refuse_option.option;
begin
  perform app._refuse(
    'ticket_option_not_allowed', v_key, coalesce(left(_refuse_option.value, 100), 'null'),
    (select o.allowed from desk._options(null) o where o.key = v_key)
  );
end;
$$;

comment on function desk._refuse_option is
'Refuses a value that is none for an option of a type of tickets, and says what is allowed (U0TOV). Never returns.';

commit;

-- Deploy guildkeeper:desk/_refuse_option to pg

begin;
set local role guildkeeper_owner;

create function desk._refuse_option(option text, value text)
returns void
language plpgsql stable
as $$
declare
  v_key constant text := 'desk.type.' || _refuse_option.option;
  v_option config.setting;
begin
  select o.* into strict v_option from desk._options(null) o where o.key = v_key;
  perform app._raise(
    'ticket_option_not_allowed', array[v_key, coalesce(left(_refuse_option.value, 100), 'null'), v_option.allowed],
    jsonb_build_object('kind', v_option.kind, 'choices', v_option.choices)
  );
end;
$$;

comment on function desk._refuse_option is
'Refuses a value that is none for an option of a type of tickets, and says what is allowed (U0TOV). Never returns.';

commit;

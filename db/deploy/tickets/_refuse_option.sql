-- Deploy guildkeeper:tickets/_refuse_option to pg

begin;
set local role guildkeeper_owner;

create function tickets._refuse_option(type tickets.type, option text, value text)
returns void
language plpgsql stable
as $$
begin
  perform app._refuse(
    'ticket_option_not_allowed', _refuse_option.option, coalesce(left(_refuse_option.value, 100), 'null'),
    (select o.allowed from tickets._options(_refuse_option.type) o where o.name = _refuse_option.option)
  );
end;
$$;

comment on function tickets._refuse_option is
'Refuses a value that is none for an option of a type of tickets, and says what is allowed (U0TOV). Never returns.';

commit;

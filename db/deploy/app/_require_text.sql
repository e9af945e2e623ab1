-- Deploy guildkeeper:app/_require_text to pg

begin;
set local role guildkeeper_owner;

create function app._require_text(name text, value text, most integer default 400)
returns void
language plpgsql stable
as $$
begin
  if value is not null and not app._is_plain_text(value, most) then
    perform app._refuse('invalid_text', name, most::text);
  end if;
end;
$$;

comment on function app._require_text is
'Refuses a text of people that is too long or unreadable (U0TXT); null is fine. 400 characters fit Discord''s audit log.';

commit;
